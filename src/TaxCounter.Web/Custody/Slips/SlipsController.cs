using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Custody;

/// <summary>A custody slip as a page that prints, and the reason of a count that did not agree.</summary>
[Route("/custody/{number}")]
[Needs(Permission.SeeReceipts)]
public sealed class SlipsController(ICustody custody, CustodyService service, IAuditTrail audit) : CounterController
{
    /// <summary>The slip: for those who signed it, and those who see cash.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Slip(string number)
    {
        var found = await Find(number);
        if (found.Refusal is { } no)
        {
            return RefusedTo(Who.May(Permission.SeeCash) ? "/custody/safe" : "/", no);
        }

        await audit.RecordView(Act, "custody.view", found.Value.Number.ToString());
        return View(Page(found.Value, null));
    }

    /// <summary>One of the two who signed writes the reason down.</summary>
    [HttpPost("explain")]
    [Needs(Permission.KeepDrawer)]
    public async Task<IActionResult> Explain(string number, string? reason)
    {
        var found = await Find(number);
        if (found.Refusal is { } unknown)
        {
            return RefusedTo("/", unknown);
        }

        var done = await service.Explain(found.Value.Number, Act.Because(reason));
        if (done.Refusal is { } no)
        {
            return Refused(Page(found.Value, reason), no, "Slip");
        }

        Flash($"The reason is on {done.Value.Number}.");
        return Redirect($"/custody/{done.Value.Number}");
    }

    private SlipPage Page(CustodyRecord record, string? reason) => new(record, record.WhyNotExplain(Who) is null, reason);

    private async Task<Result<CustodyRecord>> Find(string number) =>
        !CustodyNumber.TryParse(number, out var parsed) || await custody.Find(parsed) is not { } record ? CustodyRefusals.Unknown
            : record.IsSignedBy(Who) || Who.May(Permission.SeeCash) ? record : CustodyRefusals.NotYours(record.Number);
}
