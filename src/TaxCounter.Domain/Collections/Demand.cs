using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>A demand for what filed returns say is owed, with the last day that the law gives. After that day it may be collected by seizing property. Never changed.</summary>
public sealed class Demand
{
    /// <summary>The longest authority that is kept.</summary>
    public const int LongestAuthority = 500;

    private readonly List<DemandedPeriod> _periods = [];

    private Demand() => (Letter, Authority, Sent) = (default, "", null!);

    public DemandId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The letter.</summary>
    public LetterNumber Letter { get; private init; }

    /// <summary>The day it bears, from which the days count.</summary>
    public DateOnly SentOn { get; private init; }

    /// <summary>The last day to pay, by the rule book.</summary>
    public DateOnly LastDay { get; private init; }

    /// <summary>The business day before, where the law does not say whether the last day moves.</summary>
    public DateOnly SafeDay { get; private init; }

    /// <summary>Who says so.</summary>
    public string Authority { get; private init; }

    /// <summary>What is demanded, with penalty and interest up to the day of the letter.</summary>
    public Money Amount { get; private init; }

    /// <summary>Who sent it.</summary>
    public Signature Sent { get; private init; }

    /// <summary>What it is for.</summary>
    public IReadOnlyList<DemandedPeriod> Periods => _periods;

    internal static Demand Of(DemandId id, AccountId account, Correspondence.Letter letter, IReadOnlyList<Ledger.ObligationBalance> owed, RuleBooks.RightsCard card, CounterAct act)
    {
        var demand = new Demand
        {
            Id = id,
            AccountId = account,
            Letter = letter.Number,
            SentOn = act.Today,
            LastDay = card.By!.Value,
            SafeDay = card.Safe ?? card.By.Value,
            Authority = card.Authority!.Text,
            Amount = owed.Total(b => b.Owed),
            Sent = act.Signature,
        };
        demand._periods.AddRange(owed.Select(b => DemandedPeriod.Of(id, b.Obligation.Id, b.Owed)));
        return demand;
    }
}
