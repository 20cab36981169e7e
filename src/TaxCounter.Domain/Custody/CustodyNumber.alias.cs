// The number of a custody slip by a name of its own, in every project that knows the domain (Directory.Build.props).
global using CustodyNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Custody.CustodySeries>;
