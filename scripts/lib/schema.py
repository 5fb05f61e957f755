"""Checks documents in JSON against the JSON Schema.

Usage: schema.py SCHEMA DOCUMENT…

Prints a line for each fault, in Chinese; the exit status is 1 where there is one.
"""

import json
import sys

from jsonschema import Draft202012Validator


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(arguments):
    schema = load(arguments[0])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    found = False
    for path in arguments[1:]:
        for error in validator.iter_errors(load(path)):
            found = True
            print(f"{path}：{error.json_path} 不合模式：{error.message[:200]}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
