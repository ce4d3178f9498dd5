extension FishCompletions {
  /// The functions that find out where on the line the cursor is.
  static let template = #"""
    # fish completion for @PROGRAM@, rendered by @PROGRAM@ from the description of its command line.

    # Succeeds when option $argv[2] of command $argv[1] takes a value.
    function @F@_value
        switch $argv[2]
            case @GLOBALS@
                return 0
        end
        switch "$argv[1] $argv[2]"
            case @VALUES@
                return 0
        end
        return 1
    end

    # Succeeds when $argv[1] is the beginning of the name of a command.
    function @F@_goes_on
        switch "$argv[1]"
            case @NEXT@
                return 0
        end
        return 1
    end

    # Prints, for the words before the cursor: the command, how many operands it has, and the options to call the program
    # with, each on a line.
    function @F@_walk
        set -l words (commandline -opc)
        set -e words[1]
        set -l path ''
        set -l operands 0
        set -l pending ''
        set -l ended ''
        set -l carried
        for word in $words
            if test -n "$pending"
                if contains -- $pending @GLOBALS@
                    set -a carried $pending $word
                end
                set pending ''
                continue
            end
            if test -z "$ended"
                if test "$word" = --
                    set ended 1
                    continue
                else if string match -q -- '--*=*' $word
                    set -l pair (string split -m 1 -- = $word)
                    if contains -- $pair[1] @GLOBALS@
                        set -a carried $pair
                    end
                    continue
                else if string match -q -- '--*' $word
                    if @F@_value "$path" $word
                        set pending $word
                    end
                    continue
                else if string match -q -r -- '^-[[:alpha:]]' $word
                    set -l letters (string split '' -- (string sub -s 2 -- $word))
                    while set -q letters[1]
                        set -l option -$letters[1]
                        set -e letters[1]
                        if @F@_value "$path" $option
                            if not set -q letters[1]
                                set pending $option
                            else if contains -- $option @GLOBALS@
                                set -a carried $option (string join '' -- $letters)
                            end
                            break
                        end
                    end
                    continue
                end
            end
            if @F@_goes_on "$path"
                set path (string trim -- "$path $word")
            else
                set operands (math $operands + 1)
            end
        end
        printf '%s\n' "$path" $operands $carried
    end

    # Succeeds when the command is $argv[1].
    function @F@_at
        set -l state (@F@_walk)
        test "$state[1]" = "$argv[1]"
    end

    # Succeeds when operand number $argv[2], from 0, of command $argv[1] is next; a negative number is any of them.
    function @F@_operand
        set -l state (@F@_walk)
        test "$state[1]" = "$argv[1]"; and begin
            test $argv[2] -lt 0; or test "$state[2]" = $argv[2]
        end
    end

    # Prints the word at the cursor, or the value in it when it is an option with one.
    function @F@_word
        string replace -r -- '^--[^=]*=' '' (commandline -ct)
    end

    # Prints the candidates of kind $argv[1] that the program knows.
    function @F@_dynamic
        set -l state (@F@_walk)
        set -e state[1..2]
        set -l program (commandline -opc)[1]
        $program $state __complete $argv[1] -- (@F@_word) 2>/dev/null
    end


    """#
}
