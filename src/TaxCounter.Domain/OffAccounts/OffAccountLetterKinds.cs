using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>The letters about a credit. What they say in each language, and the values of their previews, are beside the records of the duty.</summary>
public static class OffAccountLetterKinds
{
    private static readonly LetterField[] _fields =
    [
        new("amount", "The credit.", true),
        new("paid-for", "What was paid too much, and when.", true),
        new("due-date", "The last day to answer, by the rule book.", true),
        new("claim-by", "The last day to claim the money back.", true),
    ];

    /// <summary>Asks what is to become of it.</summary>
    public static readonly LetterKind Question = LetterKind.Of("credit-question", "Credit: what to do with it", "when a clerk asks the customer about a credit", _fields);

    /// <summary>Reminds of the question.</summary>
    public static readonly LetterKind Reminder = LetterKind.Of("credit-reminder", "Credit: reminder", "when a clerk reminds the customer of the question about a credit", _fields);

    /// <summary>Every kind.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [Question, Reminder];
}
