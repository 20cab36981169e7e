using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Deposits;

/// <summary>
/// A bag on its way to the bank: from accepted drawers, sealed by one person, verified by another, closed by what the bank validated.
/// Its mix of cash and checks must match the receipts, not only its total.
/// </summary>
public sealed class Deposit
{
    private static readonly Moves<DepositState> _moves = new(
        (DepositState.Preparing, [DepositState.Sealed]),
        (DepositState.Sealed, [DepositState.Verified, DepositState.Preparing]),
        (DepositState.Verified, [DepositState.AtBank]),
        (DepositState.AtBank, [DepositState.Confirmed, DepositState.Disputed]),
        (DepositState.Disputed, [DepositState.Confirmed]),
        (DepositState.Confirmed, []));

    private Deposit()
    {
        Prepared = null!;
        Pieces = [];
    }

    public DepositId Id { get; private init; }
    public DepositNumber Number { get; private init; }
    public DateOnly BusinessDay { get; private init; }
    public DepositState State { get; private set; }

    /// <summary>Who prepares the bag: who began it, and once it is sealed, who sealed it.</summary>
    public Signature Prepared { get; private set; }
    public string? BagNumber { get; private set; }

    /// <summary>The cash in the bag: how many of each of <see cref="Denomination.All"/>, in that order.</summary>
    public IReadOnlyList<int> Pieces { get; private set; }
    public Money Cash { get; private set; }

    /// <summary>How many checks and money orders.</summary>
    public int Checks { get; private set; }
    public Money CheckAmount { get; private set; }

    /// <summary>The second person, who compared the bag with the slip.</summary>
    public Signature? Verified { get; private set; }

    /// <summary>Who took it to the bank.</summary>
    public Signature? Taken { get; private set; }
    public Money? BankAmount { get; private set; }
    public DateOnly? BankedOn { get; private set; }
    public string? BankReference { get; private set; }

    /// <summary>Why the bank's amount differs.</summary>
    public string? DisputeReason { get; private set; }
    public Guid Version { get; private set; }

    /// <summary>What was sealed in it.</summary>
    public Money Total => Cash + CheckAmount;

    /// <summary>What the bank validated less what was sealed; nothing while the bank has not answered.</summary>
    public Money Difference => BankAmount is { } bank ? bank - Total : Money.Zero;

    /// <summary>Whether the bag is shut: nothing in it can be voided any more.</summary>
    public bool IsSealed => State != DepositState.Preparing;

    /// <summary>When it was sealed, UTC; null while the bag is open.</summary>
    public DateTime? SealedAt => IsSealed ? Prepared.At : null;

    /// <summary>Begins a deposit.</summary>
    public static Result<Deposit> Begin(DepositNumber number, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.PrepareDeposits))
        {
            return StaffRefusals.NotAllowed(act.By, "prepare a deposit");
        }

        return new Deposit { Id = DepositId.New(), Number = number, BusinessDay = act.Today, State = DepositState.Preparing, Prepared = act.Signature };
    }

    /// <summary>
    /// Seals the bag: what was counted into it must be what the drawers say, cash as cash and checks as checks.
    /// </summary>
    /// <param name="bag">The number on the bag.</param>
    /// <param name="counted">The cash by piece, and how many checks.</param>
    /// <param name="expected">What the drawers say.</param>
    /// <param name="act">Who and when.</param>
    public Result<Done> Seal(string bag, DrawerPieces counted, DepositContents expected, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(expected);
        if (WhyNot(DepositState.Sealed, Permission.PrepareDeposits, "seal a deposit", act) is { } no)
        {
            return no;
        }

        if (bag is not { Length: > 0 and <= 30 } || !bag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') || SecretText.Holds(bag))
        {
            return DepositRefusals.BagNumber;
        }

        if (counted.Check() is { } wrong)
        {
            return wrong;
        }

        if (expected.Total.IsZero)
        {
            return DepositRefusals.Empty;
        }

        if (counted.Cash != expected.Cash || counted.Checks + counted.MoneyOrders != expected.Checks)
        {
            return DepositRefusals.Composition(counted, expected);
        }

        State = DepositState.Sealed;
        BagNumber = bag;
        Pieces = [.. counted.Pieces];
        Cash = counted.Cash;
        Checks = expected.Checks;
        CheckAmount = expected.CheckAmount;
        Prepared = act.Signature;
        return Done.It;
    }

    /// <summary>The bag is opened again before it was verified, with a reason.</summary>
    public Result<Done> Unseal(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (WhyNot(DepositState.Preparing, Permission.PrepareDeposits, "unseal a deposit", act) is { } no)
        {
            return no;
        }

        if (StaffRefusals.WrongReason(act, needed: true) is { } wrong)
        {
            return wrong;
        }

        State = DepositState.Preparing;
        BagNumber = null;
        Pieces = [];
        Cash = CheckAmount = Money.Zero;
        Checks = 0;
        return Done.It;
    }

    /// <summary>A second person verifies the sealed bag: bag number, number of checks and total as on the slip.</summary>
    /// <param name="bag">The number read off the bag.</param>
    /// <param name="checks">The number of checks counted.</param>
    /// <param name="total">The total of the slip.</param>
    /// <param name="act">Who and when; never who sealed it.</param>
    public Result<Done> Verify(string bag, int checks, Money total, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (WhyNot(DepositState.Verified, Permission.VerifyDeposits, "verify a deposit", act) is { } no)
        {
            return no;
        }

        if (act.By.WhyNotSecond(Permission.VerifyDeposits, Prepared.Person) is { } own)
        {
            return own;
        }

        if (!string.Equals(bag, BagNumber, StringComparison.OrdinalIgnoreCase) || checks != Checks || total != Total)
        {
            return DepositRefusals.NotAsOnTheSlip;
        }

        State = DepositState.Verified;
        Verified = act.Signature;
        return Done.It;
    }

    /// <summary>The bag leaves for the bank.</summary>
    public Result<Done> TakeToBank(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (WhyNot(DepositState.AtBank, Permission.ConfirmDeposits, "send a deposit to the bank", act) is { } no)
        {
            return no;
        }

        State = DepositState.AtBank;
        Taken = act.Signature;
        return Done.It;
    }

    /// <summary>
    /// What the bank validated closes the deposit. Another amount leaves it disputed, with the reason; a disputed one is closed when the bank corrects itself.
    /// </summary>
    /// <param name="amount">As validated.</param>
    /// <param name="on">The bank's day; not before it was sealed, not in the future.</param>
    /// <param name="reference">The bank's reference.</param>
    /// <param name="act">Who, when, and the reason for a difference.</param>
    public Result<Done> Validate(Money amount, DateOnly on, string reference, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (WhyNot(DepositState.Confirmed, Permission.ConfirmDeposits, "record what the bank validated", act) is { } no)
        {
            return no;
        }

        var malformed = !amount.IsPositive || amount > Money.Largest ? DepositRefusals.BankAmount
            : on > act.Today || on < BusinessDay ? DepositRefusals.BankDay
            : reference is not { Length: > 0 and <= 40 } || SecretText.Holds(reference) ? DepositRefusals.BankReference
            : null;
        if (malformed is not null)
        {
            return malformed;
        }

        var agrees = amount == Total;
        if (!agrees && act.Reason is null)
        {
            return DepositRefusals.DifferenceNeedsReason(amount - Total);
        }

        if (StaffRefusals.WrongReason(act, needed: false) is { } wrong)
        {
            return wrong;
        }

        if (State == DepositState.Disputed && !agrees)
        {
            return DepositRefusals.StillDiffers;
        }

        State = agrees ? DepositState.Confirmed : DepositState.Disputed;
        BankAmount = amount;
        BankedOn = on;
        BankReference = reference;
        DisputeReason = act.Reason ?? DisputeReason;
        return Done.It;
    }

    private Refusal? WhyNot(DepositState to, Permission needs, string what, CounterAct act) => act.By.May(needs) ? WhyNotMove(to) : StaffRefusals.NotAllowed(act.By, what);

    private Refusal? WhyNotMove(DepositState to) => _moves.Allow(State, to) ? null : DepositRefusals.WrongMove(this, to);
}
