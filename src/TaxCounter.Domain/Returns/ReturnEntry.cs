using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>What a taxpayer wrote in one place.</summary>
/// <param name="Named">The place as the file or the form named it.</param>
/// <param name="Amount">As written, cents and all.</param>
public sealed record ReturnEntry(string Named, Money Amount);
