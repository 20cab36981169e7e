// The number of a receipt by a name of its own, in every project that knows the domain (Directory.Build.props).
global using ReceiptNumber = TaxCounter.Domain.Kernel.PrintedNumber<TaxCounter.Domain.Cashiering.ReceiptSeries>;
