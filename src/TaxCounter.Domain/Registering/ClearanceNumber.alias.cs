// The number of a certificate of clearance by a name of its own, in every project that knows the domain (Directory.Build.props).
global using ClearanceNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Registering.ClearanceSeries>;
