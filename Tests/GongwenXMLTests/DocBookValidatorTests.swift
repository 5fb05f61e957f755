import GongwenXML
import Testing
@Test func x() { 
 print(DocBookValidator.validate(Array("<a/>".utf8)))
}
