using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the office has set for its drawers and deposits, each dated with its authority.</summary>
public sealed record CounterSettings
{
    /// <summary>Cash in a drawer above this asks for a turn-in.</summary>
    public required DatedRows<Money> DrawerCashLimit { get; init; }

    /// <summary>A drawer over or short by more than this needs a reason and a supervisor; 0.00: any difference does.</summary>
    public required DatedRows<Money> OverShortTolerance { get; init; }

    /// <summary>A drawer over or short by more than this needs the clerk's written report and the supervisor's own reason; null asks for none.</summary>
    public DatedRows<Money>? OverShortReport { get; init; }

    /// <summary>The same on a day; null where none is asked for.</summary>
    public Money? ReportAbove(DateOnly day) => OverShortReport?.On(day) is { Refusal: null } found ? found.Value.Value : null;

    /// <summary>What the office's change fund holds in all, in the safe and in drawers; null where the book has none.</summary>
    public DatedRows<Money>? ChangeFund { get; init; }

    /// <summary>The same on a day; null where none is known.</summary>
    public Money? ChangeFundOn(DateOnly day) => ChangeFund?.On(day) is { Refusal: null } found ? found.Value.Value : null;

    /// <summary>Business days within which money goes to the bank.</summary>
    public required DatedRows<int> DepositWithinDays { get; init; }

    /// <summary>For how many days ahead a payoff quote may be made.</summary>
    public required DatedRows<int> QuoteDays { get; init; }

    /// <summary>By which evidence a payment may count from an earlier day; none: every payment counts from today.</summary>
    public IReadOnlyList<EarlierDayProof> EarlierDays { get; init; } = [];

    /// <summary>Whether unapplied credit is applied by itself when a charge meets it; null: never.</summary>
    public DatedRows<bool>? CreditOnCharge { get; init; }

    /// <summary>The same on a day.</summary>
    public bool IsCreditAppliedOnCharge(DateOnly day) => CreditOnCharge?.On(day) is { Refusal: null, Value.Value: true };

    /// <summary>A tender of more than so many times what is due is asked about before it is posted; null asks never.</summary>
    public DatedRows<int>? AskAboveTimes { get; init; }

    /// <summary>Whoever opens more different accounts than this within an hour is shown to supervisors; null: nobody is.</summary>
    public DatedRows<int>? AccountsAnHour { get; init; }

    /// <summary>A check older than so many days is stale and not taken; null takes any.</summary>
    public DatedRows<int>? StaleCheckDays { get; init; }

    /// <summary>After how many returned checks in how many years only certified funds are taken; null: never by the rule.</summary>
    public DatedRows<CertifiedFundsRule>? CertifiedFunds { get; init; }

    /// <summary>For how many calendar days after the office recorded money it may appear at the bank or the processor and is matched by its amount; null matches by reference only.</summary>
    public DatedRows<int>? MatchDays { get; init; }

    /// <summary>What is sold over the counter and charged for, each by its own schedule; none: nothing is.</summary>
    public Charges Fees { get; init; } = new("", []);

    /// <summary>The fee for paying by card; null where the book has none.</summary>
    public DatedRows<CardFeeRule>? CardFee { get; init; }

    /// <summary>The same on a day; null where nobody charges one.</summary>
    public CardFeeRule? CardFeeOn(DateOnly day) => CardFee?.On(day) is { Refusal: null, Value.Value: { IsCharged: true } rule } ? rule : null;

    /// <summary>In which order a payment covers the components of one obligation.</summary>
    public required Choice<IReadOnlyList<Component>> PaymentOrder { get; init; }
}
