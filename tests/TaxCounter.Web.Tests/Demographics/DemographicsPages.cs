using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Demographics;

/// <summary>What is on file of an account with hostile words in it, changed once.</summary>
public sealed class DemographicsPages : DutyPages
{
    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var account = office.Hostile;
        var today = office.Day.Today;
        var changed = await office.Day.With<DemographicsService, Result<AccountChange[]>>(s => s.Change(
            new ChangeAsked
            {
                FormId = OrderedKey.New(),
                Account = account.Id,
                Shown = DemographicsService.Shown(account, today),
                From = today,
                How = "document-shown",
                AskedBy = FullOffice.Script,
                Mailing = account.MailingOn(today),
                Location = account.AddressOn(today),
                Phone = account.PhoneOn(today),
                Email = account.EmailOn(today),
                Language = account.LanguageOn(today),
                Officers = [new OfficerAsked(OrderedKey.New(), FullOffice.Image, FullOffice.Braces, today, null)],
            },
            office.Day.Act(Acts.Clerk(9))));
        ArgumentNullException.ThrowIfNull(changed.Value);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return [$"/accounts/{office.Hostile.Number}/on-file", $"/accounts/{office.Hostile.Number}/on-file?at=phone&on=2020-01-01", $"/accounts/{office.Hostile.Number}/on-file/undo/1"];
    }
}
