using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cases;

/// <summary>A line of the report; <see cref="CaseFilter{TState}.Behind"/> lists exactly the cases it adds up.</summary>
/// <param name="Key">What it is about: a reason's code, a state, a person, a band.</param>
/// <param name="Says">The same in words; of a reason its code, which the rule book names.</param>
/// <param name="Cases">How many.</param>
/// <param name="Requested">Requested in all.</param>
/// <param name="Granted">Granted and not undone.</param>
public sealed record CaseReportLine(string Key, string Says, int Cases, Money Requested, Money Granted);
