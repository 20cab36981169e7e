using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>A return as it comes in: whose, for what, how it came, and what it says.</summary>
public sealed record FileReturn
{
    /// <summary>The most that may be written in a note.</summary>
    public const int LongestNote = 500;

    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public required FiledReturnId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required string TaxType { get; init; }

    public required Period Period { get; init; }

    /// <summary>How it came, as the rule book names it: <c>mail</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>The day it reached the office, or was sent electronically.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The postmark, where it came by mail.</summary>
    public DateOnly? PostmarkOn { get; init; }

    /// <summary>The day it was paid; null while it is not.</summary>
    public DateOnly? PaidOn { get; init; }

    /// <summary>The due date as the form has it, where the rule book has none.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What was written, place by place.</summary>
    public required IReadOnlyCollection<KeyValuePair<string, string>> Entries { get; init; }

    /// <summary>It changes a return that was filed before.</summary>
    public bool IsAmended { get; init; }

    /// <summary>It is the last one: nothing of this tax is filed after its period.</summary>
    public bool IsFinal { get; init; }

    /// <summary>A letter about what is wrong goes to the taxpayer.</summary>
    public bool SendLetter { get; init; }

    public string Note { get; init; } = "";

    /// <summary>The day it counts as filed, by how it came. Electronically: when both the return and the payment were sent.</summary>
    public DateOnly FiledOn(FiledDayCounts counts) => counts switch
    {
        FiledDayCounts.Postmark => PostmarkOn ?? ReceivedOn,
        FiledDayCounts.SentWithPayment => PaidOn is { } paid && paid > ReceivedOn ? paid : ReceivedOn,
        _ => ReceivedOn,
    };
}
