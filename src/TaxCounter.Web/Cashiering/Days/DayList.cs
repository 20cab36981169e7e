using System.Text;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>The list of days.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="Page">1, 2, 3 …</param>
/// <param name="HasMore">Whether older ones follow.</param>
public sealed record DayList(IReadOnlyList<BusinessDayRow> Rows, int Page, bool HasMore);
