using System.Net;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>Every way into the program, tried by everybody, against the one permission table (checklist 11, 35, 39).</summary>
public sealed class RoleMatrixTests(CounterFactory counter) : IClassFixture<CounterFactory>
{
    [Fact]
    public async Task Nobody_who_is_not_signed_in_gets_further_than_signing_in()
    {
        var nobody = counter.Browser();
        List<string> wrong = [];
        foreach (var way in Way.All(counter).Where(w => !w.IsOpen))
        {
            var answer = await Try(nobody, way);
            if (answer.StatusCode != HttpStatusCode.Redirect || !answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal))
            {
                wrong.Add($"{way}: {answer.StatusCode}");
            }
        }

        Assert.Empty(wrong);
        Assert.All(Way.All(counter).Where(w => w.IsOpen), w => Assert.Matches("^/(sign-in|health|second-screen|queue/(door|board|ticket)|comments/say)(/|$)", w.Pattern));
    }

    /// <summary>Forms are sent without their token: whoever may send them gets 400, so that nothing is done, and who may not gets 403 before that.</summary>
    [Theory]
    [InlineData("clerk", Role.Clerk)]
    [InlineData("supervisor", Role.Supervisor)]
    [InlineData("auditor", Role.Auditor)]
    [InlineData("admin", Role.Administrator)]
    public async Task Each_role_gets_what_the_table_gives_it_and_no_form_goes_through_without_its_token(string userName, Role role)
    {
        var browser = await counter.SignInAs(userName);
        List<string> wrong = [];
        var ways = Way.All(counter);
        foreach (var way in ways)
        {
            var status = (int)(await Try(browser, way)).StatusCode;
            var isRight = !way.IsFor(role) ? status == 403
                : way.Method == "POST" ? status == 400
                : status is 200 or 204 or 302 or 404;
            if (!isRight)
            {
                wrong.Add($"{way}: {status}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(ways.Count > 50, $"Only {ways.Count} ways were tried.");
        Assert.True(role == Role.Supervisor || ways.Any(w => !w.IsFor(role)), "Nothing was refused.");
    }

    [Fact]
    public void An_administrator_has_no_way_to_money_and_an_auditor_none_that_changes_anything()
    {
        Permission[] money = [Permission.TakePayments, Permission.KeepDrawer, Permission.RequestVoid, Permission.ApproveVoid, Permission.AcceptDrawers, Permission.PrepareDeposits, Permission.VerifyDeposits, Permission.ConfirmDeposits, Permission.CloseDay];
        Assert.All(money, p => Assert.False(PermissionTable.Allows(Role.Administrator, p)));
        Assert.All(money, p => Assert.False(PermissionTable.Allows(Role.Auditor, p)));

        // Searching, the coding assistant, which records nothing, and the look at a text for a letter, are sent as forms so that nothing typed stands in an address; a copy of a receipt is counted, and everybody has keys and drafts of their own.
        Assert.Equal(
            ["/cashiering/receipts/{number}/copy", "/coding", "/coding/checklist", "/comments/say", "/correspondence/language", "/drafts", "/drafts/drop", "/keys", "/keys/reset", "/queue/door/arrive", "/queue/door/pair", "/queue/door/take", "/search", "/second-screen/pair", "/sign-in", "/sign-in/authenticator/new", "/sign-in/authenticator/recovery-codes", "/sign-in/authenticator/replace", "/sign-in/code", "/sign-in/forget", "/sign-in/lock", "/sign-in/out", "/sign-in/password", "/sign-in/unlock"],
            Way.All(counter).Where(w => w.Method == "POST" && w.IsFor(Role.Auditor)).Select(w => w.Pattern).Order(StringComparer.Ordinal));
    }

    /// <summary>What a form has no field for cannot be bound: no action takes a type of the domain or of storage (checklist 19).</summary>
    [Fact]
    public void A_form_is_bound_to_its_own_fields_and_to_nothing_of_the_records()
    {
        var bound = Way.All(counter).Where(w => w.Method == "POST" && w.Action is not null)
            .SelectMany(w => w.Action!.MethodInfo.GetParameters().Where(p => p.GetCustomAttributes(typeof(Microsoft.AspNetCore.Mvc.FromServicesAttribute), inherit: false).Length == 0).Select(p => (Way: w, p.ParameterType)))
            .ToList();

        Assert.Contains(bound, b => b.ParameterType.Name == "PaymentForm");
        Assert.Empty(bound.Where(b => !IsPlain(b.ParameterType) && !(b.ParameterType.Assembly == typeof(Program).Assembly && (b.ParameterType.Name.EndsWith("Form", StringComparison.Ordinal) || IsFilter(b.ParameterType)))).Select(b => $"{b.Way} binds {b.ParameterType.Name}"));
        Assert.Empty(bound.Select(b => b.ParameterType).Where(t => t.Assembly == typeof(Program).Assembly && !IsFilter(t)).SelectMany(t => t.GetProperties())
            .Where(p => p.Name is "Approved" or "Role" or "Balance" or "ReceiptNo" or "ClerkId" or "State" or "DecidedByPerson" or "VerifiedByPerson" or "AcceptedByPerson" or "By" && p.PropertyType.Assembly != typeof(Program).Assembly).Select(p => $"{p.DeclaringType!.Name}.{p.Name}"));
    }

    /// <summary>Which rows of a list are meant: it stands in the address and changes nothing.</summary>
    private static bool IsFilter(Type type) => type.Name.EndsWith("Filter", StringComparison.Ordinal);

    private static bool IsPlain(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? IsPlain(inner) : type == typeof(string) || type == typeof(Guid) || type == typeof(DateOnly) || type.IsPrimitive;

    private static async Task<HttpResponseMessage> Try(CounterBrowser browser, Way way)
    {
        using var request = new HttpRequestMessage(new HttpMethod(way.Method), way.At());
        if (way.Method == "POST")
        {
            request.Content = new FormUrlEncodedContent([]);
        }

        return await browser.Send(request);
    }
}
