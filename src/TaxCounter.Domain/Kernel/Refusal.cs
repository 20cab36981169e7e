namespace TaxCounter.Domain.Kernel;

/// <summary>
/// The rules say no, in a sentence a clerk can read out. A refusal is no error: nothing was written, and the sentence says what to do.
/// </summary>
/// <param name="Code">Stable and unique across the house, <c>duty.reason</c>; logs and tests go by it.</param>
/// <param name="Message">What the clerk reads.</param>
/// <param name="Field">The field of the form it belongs to, if one.</param>
public sealed record Refusal(string Code, string Message, string? Field = null);
