// The number of a returned check by a name of its own, in every project that knows the domain (Directory.Build.props).
global using ReturnedCheckNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.ReturnedChecks.ReturnedCheckSeries>;
