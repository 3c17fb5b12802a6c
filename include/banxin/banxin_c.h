/* Banxin as a library, for C and everything that can call it. C++ has banxin/banxin.h over it.
 *
 * A program opens an issue (one day's paper), puts files into it if it likes, sets it, and asks for reports, pages and
 * press files. Asked again after a change, an issue reads and sets only what the change touches; the same files give
 * the same bytes, whatever was set before.
 *
 * Pages are named by their number in the issue, 1 for the first; a spread by either of its numbers. Text is UTF-8.
 * Structured answers are JSON (docs/api.md). No function prints, exits or lets an exception out. An issue is used by
 * one thread at a time; so is the library as a whole, for the time being.
 */
#ifndef BANXIN_BANXIN_C_H
#define BANXIN_BANXIN_C_H

#include <stddef.h>

#if defined(__GNUC__)
#define BANXIN_API __attribute__((visibility("default")))
#else
#define BANXIN_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* One day's paper. */
typedef struct banxin_issue banxin_issue;

/* How a call went: the exit codes of the program, and one for a call that makes no sense. */
typedef enum banxin_status {
    BANXIN_FITS = 0,         /* Done; of banxin_set(): everything fits. */
    BANXIN_DOES_NOT_FIT = 1, /* The pages are set, but something does not fit. */
    BANXIN_INPUT_WRONG = 2,  /* A file of the issue is wrong. */
    BANXIN_WORLD_FAILED = 3, /* The disk, the fonts or a library gave up. */
    BANXIN_WRONG_CALL = 4    /* No such page, nothing set yet, an argument that cannot be meant. */
} banxin_status;

/* Bytes that the library made; a NUL that is not counted stands behind them. */
typedef struct banxin_bytes {
    char* data;
    size_t size;
} banxin_bytes;

/* How a page is to be printed. Empty or NULL: as is usual. */
typedef struct banxin_press_wish {
    const char* standard;   /* "x1a" (PDF/X-1a:2003, the usual one), "x1a-2001" or "x4" (PDF/X-4). */
    const char* bleed;      /* What reaches beyond the trim: "3mm" at most; usually nothing. */
    const char* profile;    /* A house's own ICC file, by a path that starts in the issue's folder; else the paper's. */
    const char* input_time; /* When the copy was closed, for the line of words on the plate. */
    int even_if_overset;    /* Not 0: a page with a story that is cut off, too. */
} banxin_press_wish;

/* The version of the library: "0.1.0". */
BANXIN_API const char* banxin_version(void);

/* Opens the issue whose edition.yaml lies in a folder of the disk. Nothing is read yet: what is wrong with the folder
 * is told by banxin_set(). NULL when there is no memory. */
BANXIN_API banxin_issue* banxin_open_folder(const char* folder);

/* Opens an issue without any file: all of them are put. It sees nothing of the disk but the layouts that come with the
 * library, and the system's fonts. */
BANXIN_API banxin_issue* banxin_open_memory(void);

/* Closes an issue; NULL is left alone. */
BANXIN_API void banxin_close(banxin_issue* issue);

/* Another folder of page layouts, looked through after the issue's and its paper's own and those added before. */
BANXIN_API banxin_status banxin_add_layouts(banxin_issue* issue, const char* folder);

/* Lets an issue read what lies in another folder, too: of the disk it sees its own folder, the nearest one above with a
 * paper.yaml, those of layouts, and those that are allowed. */
BANXIN_API banxin_status banxin_allow_folder(banxin_issue* issue, const char* folder);

/* Puts a file into an issue: its own, or a draft over the one on the disk, which stays as it is. Paths start in the
 * issue's folder: "stories/tram.md", "../paper.yaml". */
BANXIN_API banxin_status banxin_put_file(banxin_issue* issue, const char* path, const char* bytes, size_t size);

/* Lets a file, or a folder with what is below it, drafts too, look as if it were not there. */
BANXIN_API banxin_status banxin_hide_file(banxin_issue* issue, const char* path);

/* Takes back what was put or hidden at a path and below it: the disk's own files are read again. */
BANXIN_API banxin_status banxin_restore_file(banxin_issue* issue, const char* path);

/* Reads what has changed and sets it. After a failure the pages that were set before are still there. */
BANXIN_API banxin_status banxin_set(banxin_issue* issue);

/* Why the last call failed, as the program would print it; empty when it did not. Lives until the next call. */
BANXIN_API const char* banxin_message(const banxin_issue* issue);

/* In which language banxin_message() and banxin_told() speak from now on: "en" (the usual one) or "zh", or a locale's
 * name. JSON is the same in every language, and so are the words of BANXIN_WRONG_CALL, which are for programmers. */
BANXIN_API banxin_status banxin_set_language(banxin_issue* issue, const char* language);

/* What the last banxin_set() had to say as the program prints it, a line or two for each finding. */
BANXIN_API banxin_status banxin_told(banxin_issue* issue, banxin_bytes* text);

/* JSON: what the last banxin_set() had to say, mistakes, warnings and notes. */
BANXIN_API banxin_status banxin_diagnostics(banxin_issue* issue, banxin_bytes* json);

/* JSON: the fit report, as `banxin check --json` writes it (docs/report.md). */
BANXIN_API banxin_status banxin_report(banxin_issue* issue, banxin_bytes* json);

/* JSON: the pages that are set, in order; `changed` counts up whenever the marks of a page are others than before. */
BANXIN_API banxin_status banxin_pages(banxin_issue* issue, banxin_bytes* json);

/* The whole issue as one PDF. */
BANXIN_API banxin_status banxin_pdf(banxin_issue* issue, banxin_bytes* pdf);

/* One page: as PDF, as PNG with 20 to 1200 dots an inch, as SVG, and as the list of its marks in JSON. */
BANXIN_API banxin_status banxin_page_pdf(banxin_issue* issue, int page, banxin_bytes* pdf);
BANXIN_API banxin_status banxin_page_png(banxin_issue* issue, int page, int dpi, banxin_bytes* png);
BANXIN_API banxin_status banxin_page_svg(banxin_issue* issue, int page, banxin_bytes* svg);
BANXIN_API banxin_status banxin_page_marks(banxin_issue* issue, int page, banxin_bytes* json);

/* The press file of a page, read back and found sound (docs/press.md); of a spread, of the one page. A NULL wish has
 * nothing to say. A page with a story that is cut off has none, unless the wish says so. */
BANXIN_API banxin_status banxin_page_press(banxin_issue* issue, int page, const banxin_press_wish* wish,
                                           banxin_bytes* pdf);

/* Lets bytes go and empties them. */
BANXIN_API void banxin_free(banxin_bytes* bytes);

#ifdef __cplusplus
}
#endif

#endif
