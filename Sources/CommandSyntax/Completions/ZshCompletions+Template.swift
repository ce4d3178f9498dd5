extension ZshCompletions {
  /// What asks the program for candidates.
  static let dynamic = #"""

    # Keeps the options typed so far that the program is to be called with.
    @F@_carry() {
      local option
      for option in @CARRIED@; do
        if (( ${+opt_args[$option]} )); then
          @F@_carried+=($option "${(Q)opt_args[$option]//\\:/:}")
        fi
      done
    }

    # Offers the candidates of one kind that the program knows.
    @F@_dynamic() {
      local kind=$argv[-1] answer value help
      local -a candidates
      local -a @F@_carried=("${@F@_carried[@]}")
      @F@_carry
      for answer in "${(@f)$("$@F@_program" "${@F@_carried[@]}" __complete $kind -- "${(Q)PREFIX}" 2> /dev/null)}"; do
        value=${answer%%$'\t'*}
        [[ -n $value ]] || continue
        value=${${value//\\/\\\\}//:/\\:}
        if [[ $answer == *$'\t'* ]]; then
          help=${answer#*$'\t'}
          candidates+=("$value:${help//\\/\\\\}")
        else
          candidates+=("$value")
        fi
      done
      _describe -t $kind $kind candidates
    }

    """#

  /// What is run when a word is completed.
  static let closing = #"""

    @F@() {
      local @F@_program=${(Q)words[1]/#\~\//$HOME/}
      local -a @F@_carried=()
      @F@_in
    }

    # The file is sourced, or its first completion runs it as the function itself.
    if [[ $funcstack[1] == @F@ ]]; then
      @F@ "$@"
    else
      compdef @F@ @PROGRAM@
    fi

    """#
}
