/* The part of libxml2 that GongwenXML uses, in a form that Swift imports.
   Floor: libxml2 2.9.14. Everything here also compiles against 2.12 and later. */
#ifndef GONGWEN_CLIBXML2_SHIM_H
#define GONGWEN_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
/* Where libxml2 is built with ICU its headers bring ICU's in, whose types clash with those of Foundation's own ICU in
   every module that sees both. Only a structure that nothing here uses differs without them. */
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h> /* Before dict.h, which in 2.9 needs it. */

#include <libxml/dict.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlmemory.h>

#if LIBXML_VERSION < 20914
#error "gongwen needs libxml2 2.9.14 or later"
#endif

/* 2.9 hands the error over as xmlError *, 2.12 as const xmlError *: one type for both. */
typedef void (*gongwen_xml_error_handler)(void *sink, const xmlError *error);

/* Sends the errors of a schema's compilation to the handler. */
static inline void gongwen_xml_schema_parser_errors(
    xmlRelaxNGParserCtxtPtr context, gongwen_xml_error_handler handler, void *sink) {
    xmlRelaxNGSetParserStructuredErrors(context, (xmlStructuredErrorFunc)handler, sink);
}

/* Sends the errors of a validation to the handler. */
static inline void gongwen_xml_validation_errors(
    xmlRelaxNGValidCtxtPtr context, gongwen_xml_error_handler handler, void *sink) {
    xmlRelaxNGSetValidStructuredErrors(context, (xmlStructuredErrorFunc)handler, sink);
}

/* Sends what this thread's parsing says to the handler; NULL, NULL ends that. */
static inline void gongwen_xml_thread_errors(gongwen_xml_error_handler handler, void *sink) {
    xmlSetStructuredErrorFunc(sink, (xmlStructuredErrorFunc)handler);
}

static inline xmlParserInputPtr gongwen_xml_refuse_entity(
    const char *url, const char *identifier, xmlParserCtxtPtr context) {
    (void)url;
    (void)identifier;
    (void)context;
    return NULL;
}

/* Makes the library ready and closes, for the whole process, the way to any file or network
   address a document or schema names. */
static inline void gongwen_xml_initialise(void) {
    xmlInitParser();
    xmlSetExternalEntityLoader(gongwen_xml_refuse_entity);
}

/* Frees what libxml2 has allocated and handed over; its own name for that is a variable. */
static inline void gongwen_xml_free(void *memory) { xmlFree(memory); }

#endif
