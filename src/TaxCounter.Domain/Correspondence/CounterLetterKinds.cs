namespace TaxCounter.Domain.Correspondence;

/// <summary>The letters a clerk writes from the account's page, without a case.</summary>
public static class CounterLetterKinds
{
    /// <summary>Whatever the office has to say.</summary>
    public static readonly LetterKind General = Of("letter-general", "Letter", "when a clerk writes to a customer", new LetterField("topic", "What the letter is about, in a few words.", false), new LetterField("words", "What the office has to say.", true));

    /// <summary>The office needs something.</summary>
    public static readonly LetterKind MoreInformation = Of("letter-more-information", "More information needed", "when a clerk asks for something without a case", new LetterField("words", "What is missing.", true), new LetterField("due-date", "The last day to answer.", true));

    /// <summary>A license cannot be issued yet.</summary>
    public static readonly LetterKind LicensePending = Of("letter-license-pending", "License pending", "when a license waits for something", new LetterField("words", "What the license waits for.", true));

    /// <summary>Thanks.</summary>
    public static readonly LetterKind ThankYou = Of("letter-thank-you", "Thank you", "when the office thanks a customer", new LetterField("words", "For what.", true));

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<LetterKind> All { get; } = [General, MoreInformation, LicensePending, ThankYou];

    private static LetterKind Of(string code, string name, string written, params LetterField[] fields) => LetterKind.Of(code, name, written, fields);
}
