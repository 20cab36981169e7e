using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Imports.OldBooks;

/// <summary>A registration as a file or the records have it.</summary>
internal sealed record OldRegistration(string TaxType, FilingFrequency Frequency, DateOnly From, DateOnly? To);
