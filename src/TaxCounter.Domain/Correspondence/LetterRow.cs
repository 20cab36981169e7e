namespace TaxCounter.Domain.Correspondence;

/// <summary>A letter in a list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind">The kind's code.</param>
/// <param name="About">The case.</param>
/// <param name="Day">The day it bears.</param>
/// <param name="Subject">The line above it.</param>
/// <param name="Language">Two letters.</param>
/// <param name="WrittenByName">Who wrote it.</param>
/// <param name="Mailing">How far it got; null for one that was written before that was kept.</param>
public sealed record LetterRow(LetterNumber Number, string Kind, string About, DateOnly Day, string Subject, string Language, string WrittenByName, MailingState? Mailing);
