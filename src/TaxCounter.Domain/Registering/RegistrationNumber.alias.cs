// The number of a registration by a name of its own, in every project that knows the domain (Directory.Build.props).
global using RegistrationNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Registering.RegistrationSeries>;
