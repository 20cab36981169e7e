using TaxCounter.Domain.Cases;

namespace TaxCounter.Domain.Licenses;

/// <summary>Lists of licenses.</summary>
public interface ILicenseSearch : ICaseSearch<LicenseNumber, LicenseState>;
