using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>A line of the report; <see cref="WaiverFilter.Behind"/> lists exactly the cases it adds up.</summary>
/// <param name="Key">What it is about: a ground's code, a state, a person, a band.</param>
/// <param name="Says">The same in words; of a ground its code, which the rule book names.</param>
/// <param name="Cases">How many.</param>
/// <param name="Asked">Asked for.</param>
/// <param name="Granted">Granted and not reversed.</param>
public sealed record WaiverReportLine(string Key, string Says, int Cases, Money Asked, Money Granted);
