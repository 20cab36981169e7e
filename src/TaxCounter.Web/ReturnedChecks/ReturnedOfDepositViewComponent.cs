using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.ReturnedChecks;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>On a deposit: the checks of it that the bank did not pay.</summary>
public sealed class ReturnedOfDepositViewComponent(IReturnedCheckSearch search) : ViewComponent
{
    /// <summary>The card; nothing where none came back.</summary>
    public async Task<IViewComponentResult> InvokeAsync(DepositId deposit) => View("/ReturnedChecks/_OfDeposit.cshtml", await search.OfDeposit(deposit));
}
