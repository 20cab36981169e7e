// The number of a license by a name of its own, in every project that knows the domain (Directory.Build.props).
global using LicenseNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Licenses.LicenseSeries>;
