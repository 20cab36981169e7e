// The number of a deposit by a name of its own, in every project that knows the domain (Directory.Build.props).
global using DepositNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Deposits.DepositSeries>;
