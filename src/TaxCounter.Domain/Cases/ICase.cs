using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>What every case has, whatever it is about: what is done with every case, its lists and its report need no more of it.</summary>
/// <typeparam name="TNumber">Its number as printed.</typeparam>
/// <typeparam name="TVerb">What can be done with it.</typeparam>
/// <typeparam name="TState">Where it can be.</typeparam>
public interface ICase<TNumber, TVerb, TState>
    where TNumber : struct
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    /// <summary>Its number.</summary>
    TNumber Number { get; }

    /// <summary>Whose account it is about.</summary>
    AccountId AccountId { get; }

    /// <summary>Where it is, who has it in hand, and how it came there.</summary>
    CaseStory<TVerb, TState> Story { get; }

    /// <summary>The code of the reason in the rule book; empty while none is chosen.</summary>
    string ReasonCode { get; }

    /// <summary>The office's day on which it was begun.</summary>
    DateOnly TakenOn { get; }

    /// <summary>The supporting documents.</summary>
    CaseEvidence Evidence { get; }

    /// <summary>What the customer was asked for.</summary>
    InformationRequests InformationRequests { get; }

    /// <summary>What is requested in all; zero where no amount is.</summary>
    Money RequestedAmount => Money.Zero;

    /// <summary>What is recommended in all; zero before.</summary>
    Money RecommendedAmount => Money.Zero;

    /// <summary>What was granted in all.</summary>
    Money GrantedAmount => Money.Zero;

    /// <summary>The office's day of the decision; null before it.</summary>
    DateOnly? DecidedOn { get; }

    /// <summary>What the decision was, also after it was undone; null before it.</summary>
    TState? Outcome { get; }

    /// <summary>The duty's table.</summary>
    CaseTable<TVerb, TState> Table { get; }

    /// <summary>Why this person cannot do it now; null when they can. A duty has its own where others than who prepared the case are the first persons.</summary>
    Refusal? WhyNot(TVerb verb, CounterAct act) => Table.WhyNot(Story, Number.ToString()!, verb, act);
}
