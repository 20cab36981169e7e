using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>Clearance of a business that is sold: what its owner owes on every account, and the certificate that nothing is due.</summary>
[Route("/registering/clearance")]
[Needs(Permission.SeeLicenses)]
public sealed class ClearanceController(AccountDesk desk, IAccounts accounts, SellerDebts debts, ClearanceService service, IClearanceCertificates certificates, RuleBook rules, IAuditTrail audit) : CounterController
{
    private const string ClearanceView = "Clearance", CertificateView = "ClearanceCertificate";

    /// <summary>What is owed, and whether the certificate can be issued.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Clearance(string? account)
    {
        if (await desk.Find(account ?? "") is not { } found)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "registering.clearance-view", found.Number.Digits, found.Number.Digits);
        return View(ClearanceView, await Page(found, ClearanceCertificateId.New().Value));
    }

    /// <summary>Issues the certificate.</summary>
    [HttpPost("")]
    [Needs(Permission.WorkLicenses)]
    public async Task<IActionResult> Issue(string? account, Guid id)
    {
        if (await desk.Find(account ?? "") is not { } found)
        {
            return NotFound();
        }

        var done = await service.Issue(new ClearanceCertificateId(id), found.Number, Act);
        if (done.Refusal is { } no)
        {
            return Refused(await Page(found, id), no, ClearanceView);
        }

        Flash($"{done.Value.Number} is issued. Print it and give it to the seller.");
        return Redirect($"/registering/clearance/{done.Value.Number}");
    }

    /// <summary>A certificate.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Certificate(string number)
    {
        if (!ClearanceNumber.TryParse(number, out var parsed) || await certificates.Find(parsed) is not { } certificate || await accounts.Find(certificate.AccountId) is not { } account)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "registering.clearance-view", certificate.Number.ToString(), account.Number.Digits);
        return View(CertificateView, new ClearanceCertificatePage(certificate, account, rules, rules.Registration.Clearance.On(certificate.IssuedOn)));
    }

    private async Task<ClearancePage> Page(Account account, Guid id) => new()
    {
        Id = id,
        Account = account,
        Rules = rules,
        Rule = rules.Registration.Clearance.On(Act.Today),
        Debts = await debts.Of(account, Act.Today),
        Certificates = await certificates.OfAccount(account.Id),
        Today = Act.Today,
        Works = Who.May(Permission.WorkLicenses),
    };
}
