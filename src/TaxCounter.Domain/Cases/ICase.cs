using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cases;

/// <summary>What every case has, whatever it is about: the change of a case, its lists and its report need no more of it.</summary>
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

    /// <summary>The last day for the answer to a request for information; null while none is expected.</summary>
    DateOnly? AnswerDueOn { get; }

    /// <summary>What is requested in all; zero where no amount is.</summary>
    Money RequestedAmount { get; }

    /// <summary>What is recommended in all; zero before.</summary>
    Money RecommendedAmount { get; }

    /// <summary>What was granted in all.</summary>
    Money GrantedAmount { get; }

    /// <summary>The office's day of the decision; null before it.</summary>
    DateOnly? DecidedOn { get; }

    /// <summary>What the decision was, also after it was undone; null before it.</summary>
    TState? Outcome { get; }
}
