using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.House.Tests.Banners;

/// <summary>A supervisor decides on a banner.</summary>
[Route("/supervisor/banners/{number}")]
[Needs(Permission.DecideLicense)]
public sealed class PacketController(Banners banners, BannerService service, BannerLetters letters, IAccounts accounts, IValidator<DecideBannerForm> checks, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit)
    : CasePacketController<PacketPage, DecideBannerForm, Banner, BannerVerb, BannerState>(BannersScreens.Cases, checks, approvalsDesk, stepUp, audit)
{
    /// <inheritdoc/>
    protected override async Task<PacketPage?> Page(string number, DecideBannerForm form)
    {
        if (!BannerNumber.TryParse(number, out var parsed) || await banners.Find(parsed) is not { } banner || await accounts.Find(banner.AccountId) is not { } account)
        {
            return null;
        }

        return new PacketPage
        {
            Banner = banner,
            Account = account,
            Own = BannerTable.Of.WhyNot(banner.Story, number, BannerVerb.Approve, Act.Using(Permission.DecideLicense)),
            Place = await Place(BannersDuty.Decisions.Code, number),
            LetterIn = await letters.LanguageOf(BannersDuty.Decided, account, Act.Today),
            Form = form,
        };
    }

    /// <inheritdoc/>
    protected override bool NeedsReason(DecideBannerForm form) => form.Choice != BannerVerb.Approve;

    /// <inheritdoc/>
    protected override async Task<Result<Banner>> Do(string number, DecideBannerForm form) =>
        BannerNumber.TryParse(number, out var banner) ? await service.Decide(banner, form.Choice!.Value, form.Revision, Act.Because(form.Reason)) : CaseRefusals.Unknown(BannerTable.Of.Noun);

    /// <inheritdoc/>
    protected override string Says(Banner found, DecideBannerForm form) => $"{found.Number} is {BannerTable.Of.StateWords(found.Story.State)}.";
}
