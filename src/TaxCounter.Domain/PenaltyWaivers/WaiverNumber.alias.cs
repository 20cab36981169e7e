// The number of a waiver by a name of its own, in every project that knows the domain (Directory.Build.props).
global using WaiverNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.PenaltyWaivers.WaiverSeries>;
