using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Ledger;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Samples;

/// <summary>What was made.</summary>
/// <param name="Accounts">Accounts.</param>
/// <param name="Obligations">Obligations.</param>
public sealed record SampleReport(int Accounts, int Obligations);
