// The license's own names for what every case has, in every project that knows the domain (Directory.Build.props).
global using LicenseCases = TaxCounter.Domain.Cases.CaseService<TaxCounter.Domain.Licenses.License, TaxCounter.Domain.Licenses.LicenseSeries, TaxCounter.Domain.Licenses.LicenseVerb, TaxCounter.Domain.Licenses.LicenseState>;
global using LicenseEvidenceService = TaxCounter.Domain.Cases.CaseEvidenceService<TaxCounter.Domain.Licenses.License, TaxCounter.Domain.Licenses.LicenseSeries, TaxCounter.Domain.Licenses.LicenseVerb, TaxCounter.Domain.Licenses.LicenseState>;
global using ILicenseSearch = TaxCounter.Domain.Cases.ICaseSearch<TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Licenses.LicenseSeries>, TaxCounter.Domain.Licenses.LicenseState>;
