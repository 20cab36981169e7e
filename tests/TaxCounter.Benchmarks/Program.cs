Console.WriteLine("TaxCounter benchmarks");
