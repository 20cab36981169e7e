namespace TaxCounter.Domain.Correspondence;

/// <summary>A letter with everything filled in, before it has its number.</summary>
/// <param name="Sender">The office's name.</param>
/// <param name="Addressee">To whom and where.</param>
/// <param name="Subject">The line above it.</param>
/// <param name="Body">As it will be kept.</param>
/// <param name="Contact">Whom to ask.</param>
public sealed record MergedLetter(string Sender, string Addressee, string Subject, string Body, string Contact);
