using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Registering;

/// <summary>A certificate of clearance as it is printed.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Account">The account it was asked for.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="Rule">What the rule book said on its day.</param>
public sealed record ClearanceCertificatePage(ClearanceCertificate Certificate, Account Account, RuleBook Rules, Result<Dated<ClearanceRule>> Rule);
