namespace TaxCounter.Web.Shell;

/// <summary>What a page of trouble says.</summary>
/// <param name="Status">The answer's status.</param>
/// <param name="Title">In three words.</param>
/// <param name="Sentence">What happened and what to do, as it can be read out.</param>
/// <param name="Number">The number that is in the log; null where nothing is logged that helps.</param>
public sealed record Trouble(int Status, string Title, string Sentence, string? Number = null);
