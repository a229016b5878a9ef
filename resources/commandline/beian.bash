# shellcheck shell=bash
# Completion of beian for bash, by the helpers of bash-completion. It knows the words of the command
# line; it starts no program and opens no ledger.

# Offers those of the words "$1" that begin with what was typed, "$2", besides what is offered.
_beian_offer()
{
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$1" -- "$2")
}

# Offers words that end in a sign: the value follows without a blank.
_beian_offer_before_sign()
{
    _beian_offer "$1" "$2"
    compopt -o nospace
}

# Offers words for what stands behind the sign. Readline takes the sign for the end of a word; where
# it was told not to, what stands before the sign is offered along.
_beian_offer_behind_sign()
{
    local typed=${2##*=} before=
    [[ $COMP_WORDBREAKS == *=* ]] || before=${2%"$typed"}
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "$typed")
}

# Offers values of the option "$1", of which "$2" was typed; "$3" is the command and its first
# argument. Where only the ledger or a person knows the value, there is nothing to offer.
_beian_offer_value()
{
    case $1 in
        --ledger)
            _filedir
            ;;
        --rulebook)
            _filedir json
            _beian_offer 'guide-2026-01 official-2026-06' "$2"
            ;;
        --lang)
            _beian_offer 'en zh' "$2"
            ;;
        --product)
            _beian_offer 'alb clb ecs eip nat nlb swas webhosting' "$2"
            ;;
        --region)
            _beian_offer 'cn-beijing cn-chengdu cn-fuzhou cn-guangzhou cn-hangzhou
                cn-hangzhou-finance cn-heyuan cn-hongkong cn-huhehaote cn-nanjing cn-nantong
                cn-qingdao cn-shanghai cn-shanghai-finance-1 cn-shenzhen cn-shenzhen-finance-1
                cn-wuhan-lr cn-wulanchabu cn-zhangjiakou cn-zhengzhou-jva cn-zhongwei
                ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2
                ap-southeast-3 ap-southeast-5 ap-southeast-6 ap-southeast-7 ap-southeast-8
                eu-central-1 eu-west-1 eu-west-2 me-east-1 na-south-1 sa-east-1 us-east-1
                us-west-1' "$2"
            ;;
        --format)
            _beian_offer 'auto aliyun-json csv xlsx' "$2"
            ;;
        --map)
            [[ $2 != *=* ]] || _beian_offer_behind_sign 'id name product region zone type billing
                created expires months status addresses elastic-addresses bandwidth auto-renews
                release owner' "$2"
            ;;
        --billing)
            _beian_offer 'subscription pay-as-you-go spot trial' "$2"
            ;;
        --status)
            _beian_offer 'pending starting running changing stopping stopped disabled releasing
                released' "$2"
            ;;
        --expires)
            _beian_offer 'never' "$2"
            ;;
        --only)
            _beian_offer 'eligible ineligible unknown' "$2"
            ;;
        --issuer)
            _beian_offer 'console local' "$2"
            ;;
        --answer)
            if [[ $2 == *=* ]]; then
                _beian_offer_behind_sign 'yes no' "$2"
            else
                _beian_offer_before_sign 'product.supported= region.mainland=
                    billing.subscription= billing.term= expiry.remaining= address.public=
                    address.free= quota.left= state.usable= account.owned=' "$2"
            fi
            ;;
        --price)
            [[ $2 == *=* ]] || _beian_offer_before_sign 'renew= buy= address= paid-number=' "$2"
            ;;
        --type)
            _beian_offer 'first add-site add-access change' "$2"
            ;;
        --kind)
            _beian_offer 'entity site access' "$2"
            ;;
        --if)
            _beian_offer 'not-renewed pay-as-you-go downgraded released moved' "$2"
            ;;
        --to)
            case $3 in
                export:) _filedir '@(csv|xlsx|pdf|json)' ;;
                export:ledger) _filedir json ;;
                export:*) _filedir '@(csv|xlsx|pdf)' ;;
                receipt:*) _filedir pdf ;;
            esac
            ;;
    esac
}

# Offers arguments of the command "$1", of which "$2" stand already; "$3" was typed.
_beian_offer_argument()
{
    case $1:$2 in
        import:* | backup:0 | restore:0)
            _filedir
            ;;
        advance:1)
            _beian_offer 'submit pass approve reject resubmit correct discard abandon cancel revoke
                notice rectified' "$3"
            ;;
        tick:0)
            _beian_offer 'C4 C9 C10 C12 C13 C14 C15' "$3"
            ;;
        duty:1)
            _beian_offer 'footer public-security records-current' "$3"
            ;;
        export:0)
            _beian_offer 'numbers filings instances events checklist ledger' "$3"
            ;;
        'rulebooks show:0' | 'rulebooks diff:'[01])
            _filedir json
            _beian_offer 'guide-2026-01 official-2026-06' "$3"
            ;;
        'rulebooks verify:0')
            _filedir json
            ;;
        'rulebooks choose:0')
            _beian_offer 'guide-2026-01 official-2026-06' "$3"
            ;;
    esac
}

_beian()
{
    # shellcheck disable=SC2034 # The helper sets it.
    local cur prev words cword split
    _init_completion -s -n : || return

    local verbs='import instances numbers filings events check issue record void grant add answer
        bind adopt advance domain-expiry move plan risks checklist tick duty export receipt backup
        verify restore rulebooks lifecycle accounts undo'
    local rulebooks_verbs='show diff verify choose'
    local global='--help --version --ledger --rulebook --now --lang --json --quiet'
    local flags='-h --help --version --json --quiet --dry-run --transferred --paid --as-shown
        --anyway --repoint --keep-prices --open --plain --replace --dot'

    # The command and its arguments, up to the word that is being typed.
    local verb='' arguments=() word i
    for ((i = 1; i < cword; i++)); do
        word=${words[i]}
        if [[ $word == -?* ]]; then
            [[ $word == -- || $word == *=* || " ${flags//$'\n'/ } " == *" $word "* ]] || ((i++))
        elif [[ ! $verb ]]; then
            verb=$word
        elif [[ $verb == rulebooks ]]; then
            verb+=" $word"
        else
            arguments+=("$word")
        fi
    done

    local options=''
    case $verb in
        import)
            options='--account --product --region --format --map --dry-run --transferred'
            ;;
        instances | numbers | filings | events | duty)
            options='--account --where --limit'
            ;;
        check)
            options='--only --issuer --answer --account --where --limit'
            ;;
        issue)
            options='--count --answer'
            ;;
        record)
            options='--granted-to --paid --as-shown --answer'
            ;;
        void)
            options='--reason'
            ;;
        add)
            options='--account --product --region --billing --name --created --expires --months
                --address --status --bandwidth --numbers-elsewhere --transferred'
            ;;
        answer)
            options='--answer --numbers-elsewhere'
            ;;
        bind)
            options='--type --anyway'
            ;;
        adopt)
            options='--icp --number --approved'
            ;;
        advance)
            options='--icp --reason --domain --at --deadline --kind --anyway'
            ;;
        move)
            options='--to --number --repoint --anyway --answer'
            ;;
        plan)
            options='--sites --by --account --issuer --price --keep-prices --answer'
            ;;
        risks)
            options='--within --if --account --where --limit'
            ;;
        checklist)
            options='--site'
            ;;
        tick)
            options='--site --open'
            ;;
        export)
            options='--to --instance --account --where --limit --plain --replace'
            ;;
        receipt)
            options='--to --replace'
            ;;
        restore)
            options='--account --number --domain'
            ;;
        lifecycle)
            options='--dot'
            ;;
        accounts)
            options='--uid --entity'
            ;;
        undo)
            options='--dry-run'
            ;;
    esac

    if [[ $prev == --?* && " ${flags//$'\n'/ } " != *" $prev "* ]]; then
        _beian_offer_value "$prev" "$cur" "$verb:${arguments[0]-}"
    elif [[ $cur == -* ]]; then
        _beian_offer "$options $global" "$cur"
    elif [[ ! $verb ]]; then
        _beian_offer "$verbs" "$cur"
    elif [[ $verb == rulebooks ]]; then
        _beian_offer "$rulebooks_verbs" "$cur"
    else
        _beian_offer_argument "$verb" "${#arguments[@]}" "$cur"
    fi
    __ltrim_colon_completions "$cur"
} &&
    complete -F _beian beian
