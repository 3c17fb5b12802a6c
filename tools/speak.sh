# To be sourced by scripts that people run: words in the reader's language.
# The language is asked for as the program does it: BANXIN_LANG, else the locale.
wish=${BANXIN_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}
# say ENGLISH CHINESE: the one that the reader speaks.
say() {
    case $wish in
        [zZ][hH] | [zZ][hH][-_]* | 中文 | 简体* | 繁体*) printf '%s' "$2" ;;
        *) printf '%s' "$1" ;;
    esac
}
