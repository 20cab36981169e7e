using QRCoder;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Cashiering;

/// <summary>The paper a receipt is printed on.</summary>
public enum Paper
{
    /// <summary>The roll of a receipt printer.</summary>
    Roll80mm,

    /// <summary>US letter.</summary>
    Letter,
}
