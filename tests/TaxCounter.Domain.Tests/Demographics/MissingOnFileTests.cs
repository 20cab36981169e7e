using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Demographics;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Demographics;

/// <summary>What a clerk is told to ask for.</summary>
public class MissingOnFileTests
{
    [Fact]
    public void Of_a_business_with_an_address_alone_phone_e_mail_and_an_officer_are_asked_for() =>
        Assert.Equal(["no phone on file", "no e-mail on file", "no owner or officer on file"], Says(Account()));

    [Fact]
    public void Where_mail_comes_back_the_right_address_is_asked_for_first() =>
        Assert.Equal("mail comes back: ask for the right address", Says(Account(AlertKind.MailReturned))[0]);

    [Fact]
    public void What_holds_from_a_day_to_come_is_missing_until_then_and_asked_for_no_longer_from_that_day_on()
    {
        var account = Account();
        var change = AccountChange.Of(account, 1, new FileEntry { FormId = Guid.CreateVersion7(), How = "photo-id", HowSays = "" }, new FileValue(FilePart.Phone, Today.AddDays(1), "(225) 555-0142"), "", Act());
        account.Restate([change], Today);
        Assert.Contains("no phone on file", Says(account));
        Assert.DoesNotContain("no phone on file", MissingOnFile.Of(account, Today.AddDays(1)).Select(m => m.Says));
    }

    private static List<string> Says(Account account) => [.. MissingOnFile.Of(account, Today).Select(m => m.Says)];
}
