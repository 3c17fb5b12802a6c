#include "files/system_words.h"

#include <cerrno>
#include <cstring>

namespace banxin {

Phrase system_words(int error) {
    switch (error) {
        case EACCES:
            return phrase("Permission denied");
        case EDQUOT:
            return phrase("Disk quota exceeded");
        case EEXIST:
            return phrase("File exists");
        case EFBIG:
            return phrase("File too large");
        case EIO:
            return phrase("Input/output error");
        case EISDIR:
            return phrase("Is a directory");
        case ELOOP:
            return phrase("Too many levels of symbolic links");
        case EMFILE:
            return phrase("Too many open files");
        case ENAMETOOLONG:
            return phrase("File name too long");
        case ENOENT:
            return phrase("No such file or directory");
        case ENOMEM:
            return phrase("Cannot allocate memory");
        case ENOSPC:
            return phrase("No space left on device");
        case ENOTDIR:
            return phrase("Not a directory");
        case EPERM:
            return phrase("Operation not permitted");
        case EPIPE:
            return phrase("Broken pipe");
        case EROFS:
            return phrase("Read-only file system");
        default:
            return verbatim(std::strerror(error));
    }
}

}  // namespace banxin
