using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Refunds;

/// <summary>The list of refunds.</summary>
[Route("/refunds")]
[Needs(Permission.SeeRefunds)]
public sealed class ListController(IRefundSearch search, RuleBook rules) : CaseListController<RefundNumber, RefundVerb, RefundState>(search, RefundPages.Screens, rules.ReasonsOf("refunds"));
