extension BashCompletions {
  /// How far the line has come at the cursor.
  static let walk = #"""

    # Keeps an option that the program is to be called with.
    @F@_carry() {
      case "$1" in
        @CARRIED@)
          @F@_unquote "$2"
          @F@_carried+=("$1" "$@F@_text")
          ;;
      esac
    }

    # Reads the words before the cursor: sets path, operands, pending, ended.
    @F@_walk() {
      local word letters
      for word in "$@"; do
        if [[ $pending ]]; then
          @F@_carry "$pending" "$word"
          pending=
          continue
        fi
        if [[ ! $ended ]]; then
          case "$word" in
            --) ended=1; continue ;;
            --*=*) @F@_carry "${word%%=*}" "${word#*=}"; continue ;;
            --*) if @F@_value "$path" "$word"; then pending=$word; fi; continue ;;
            -[[:alpha:]]*)
              letters=${word:1}
              while [[ $letters ]]; do
                if @F@_value "$path" "-${letters:0:1}"; then
                  if [[ ${letters:1} ]]; then
                    @F@_carry "-${letters:0:1}" "${letters:1}"
                  else
                    pending=-$letters
                  fi
                  break
                fi
                letters=${letters:1}
              done
              continue
              ;;
          esac
        fi
        @F@_next "$path"
        if [[ $@F@_list ]]; then
          path=${path:+$path }$word
        else
          operands=$((operands + 1))
        fi
      done
    }

    """#

  /// What is offered.
  static let answer = #"""

    # Offers those of the candidates, one a line, that begin with $1.
    @F@_offer() {
      local candidate cut=
      if [[ $COMP_WORDBREAKS == *:* && $1 == *:* ]]; then cut=${1%"${1##*:}"}; fi
      while IFS= read -r candidate; do
        candidate=${candidate%%$'\t'*}
        [[ $candidate && $candidate == "$1"* ]] || continue
        candidate=${candidate#"$cut"}
        if [[ ! $quoted ]]; then printf -v candidate %q "$candidate"; fi
        COMPREPLY+=("$candidate")
      done
    }

    @F@() {
      local IFS=$' \t\n' path= operands=0 pending= ended= current= prefix quoted= name
      local @F@_kind= @F@_list= @F@_text=
      local -a @F@_line=() @F@_carried=()
      COMPREPLY=()
      @F@_collect
      current=${@F@_line[${#@F@_line[@]} - 1]}
      @F@_walk "${@F@_line[@]:0:${#@F@_line[@]} - 1}"

      prefix=$current
      if [[ $pending ]]; then
        @F@_value "$path" "$pending"
      elif [[ ! $ended && $current == --*=* ]]; then
        prefix=${current#*=}
        @F@_value "$path" "${current%%=*}" || return
      elif [[ ! $ended && $current == -* ]]; then
        @F@_options "$path"
        @F@_kind="choices $@F@_list"
      else
        @F@_next "$path"
        if [[ $@F@_list ]]; then
          @F@_kind="choices $@F@_list"
        else
          @F@_operand "$path" "$operands"
        fi
      fi

      if [[ $prefix == [\"\']* ]]; then quoted=1; fi
      case "$@F@_kind" in
        file | directory)
          compopt -o filenames 2> /dev/null
          quoted=1
          if [[ $prefix != '~'* ]]; then @F@_unquote "$prefix"; prefix=$@F@_text; fi
          if [[ $@F@_kind == file ]]; then name=-f; else name=-d; fi
          @F@_offer "$prefix" < <(compgen "$name" -- "$prefix")
          ;;
        'choices '*) @F@_unquote "$prefix"
          @F@_offer "$@F@_text" < <(printf '%s\n' ${@F@_kind#choices })
          ;;
        'dynamic '*)
          @F@_unquote "${COMP_WORDS[0]}"
          name=$@F@_text
          @F@_unquote "$prefix"
          @F@_offer "$@F@_text" < <("$name" "${@F@_carried[@]}" __complete "${@F@_kind#dynamic }" -- "$@F@_text" 2> /dev/null)
          ;;
      esac
    }

    complete -F @F@ @PROGRAM@

    """#
}
