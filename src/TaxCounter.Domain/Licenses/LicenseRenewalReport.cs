using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Licenses;

/// <summary>What a renewal of the whole office did.</summary>
/// <param name="Year">For which year.</param>
/// <param name="Renewed">Licenses that were renewed and charged now.</param>
/// <param name="Charged">What was charged for them in all.</param>
/// <param name="WaitForReceipts">Licenses whose fee goes by receipts that are not known yet.</param>
/// <param name="Held">Licenses that a hold or overdue tax stops, each with its sentence.</param>
/// <param name="Refused">Licenses that could not be renewed for another reason, each with its sentence.</param>
public sealed record LicenseRenewalReport(int Year, int Renewed, Money Charged, IReadOnlyList<LicenseNumber> WaitForReceipts, IReadOnlyList<(LicenseNumber Number, string Why)> Held, IReadOnlyList<(LicenseNumber Number, string Why)> Refused);
