extension BashCompletions {
  /// What the command line is made of, from the description.
  static let tables = #"""
    # bash completion for @PROGRAM@, rendered by @PROGRAM@ from the description of its command line.

    # Finds what completes the value of option $2 of command $1; fails when it takes no value.
    @F@_value() {
      case "$2" in
    @GLOBALS@    *) false ;;
      esac && return
      case "$1 $2" in
    @VALUES@    *) return 1 ;;
      esac
    }

    # Finds what completes operand number $2, from 0, of command $1.
    @F@_operand() {
      case "$1 $2" in
    @OPERANDS@    *) @F@_kind=none ;;
      esac
    }

    # Lists the words that can follow the beginning $1 of a command's name.
    @F@_next() {
      case "$1" in
    @NEXT@    *) @F@_list= ;;
      esac
    }

    # Lists the options of command $1.
    @F@_options() {
      case "$1" in
    @OPTIONS@    *) @F@_list= ;;
      esac
      @F@_list+=' @EVERYWHERE@'
    }

    """#

  /// The words of the line, as the program would get them.
  static let words = #"""

    # Takes the quotes off a word; a ~/ at its beginning is the home directory. Nothing else is expanded.
    @F@_unquote() {
      local text=$1 quote= character
      @F@_text=
      if [[ $text == '~/'* ]]; then
        @F@_text=$HOME
        text=${text:1}
      fi
      while [[ $text ]]; do
        character=${text:0:1}
        text=${text:1}
        if [[ $character == "$quote" ]]; then
          quote=
        elif [[ ! $quote && ( $character == "'" || $character == '"' ) ]]; then
          quote=$character
        elif [[ $character == \\ && $quote != "'" ]]; then
          @F@_text+=${text:0:1}
          text=${text:1}
        else
          @F@_text+=$character
        fi
      done
    }

    # Collects the words up to the cursor. Readline parts them at = and : too; they are joined again.
    @F@_collect() {
      local index word glue=
      @F@_line=()
      for ((index = 1; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ ${#@F@_line[@]} -gt 0 && ( $glue || $word == [=:]* ) ]]; then
          @F@_line[${#@F@_line[@]} - 1]+=$word
        else
          @F@_line+=("$word")
        fi
        glue=
        if [[ $word == [=:] || $word == [=:][=:]* ]]; then glue=1; fi
      done
    }

    """#
}
