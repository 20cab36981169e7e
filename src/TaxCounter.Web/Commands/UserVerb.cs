using System.CommandLine;
using Microsoft.Extensions.Options;
using Spectre.Console;
using TaxCounter.Data.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Commands;

/// <summary>
/// <c>user add|disable|reset|remove-app|list</c>. Without a password a one-time code is made and shown once; a script may pipe a password in, a person type one; never on the
/// command line, where others could read it. The rules are those of the screens: supervisors and administrators wait for a second person, unless nobody is there yet
/// who could approve them.
/// </summary>
internal static class UserVerb
{

    public static Command Command(string[] settings)
    {
        var command = new Command("user", "The office's user accounts.") { Add(settings), Disable(settings), Reset(settings), RemoveApp(settings) };
        var list = new Command("list", "List them.");
        list.SetAction(_ => List(settings));
        command.Add(list);
        return command;
    }

    private static Command Add(string[] settings)
    {
        var name = new Argument<string>("NAME") { Description = "The user name they sign in with." };
        var role = new Option<string>("--role") { Description = "clerk, supervisor, auditor or administrator.", Required = true };
        role.AcceptOnlyFromAmong("clerk", "supervisor", "auditor", "administrator");
        var person = new Option<string>("--person") { Description = "The employee number, the same for every user account of one person.", Required = true };
        var shown = new Option<string?>("--name") { Description = "The name printed on receipts. Default: the user name." };
        var why = Why();
        var command = new Command("add", "Add a user with a one-time code, or with a password that you enter or pipe in.") { name, role, person, shown, why };
        command.SetAction(asked => Change(settings, "user add", async (office, act) =>
        {
            var typed = Password();
            var entry = new NewUserAccount
            {
                UserName = asked.GetRequiredValue(name),
                Person = asked.GetRequiredValue(person),
                DisplayName = asked.GetValue(shown) ?? asked.GetRequiredValue(name),
                Role = Enum.Parse<Role>(asked.GetRequiredValue(role), ignoreCase: true),
            };
            if (typed is not null && office.Get<PasswordRules>().WhyNot(typed, entry.UserName, entry.DisplayName, entry.Person) is { } weak)
            {
                return VerbOffice.Refuse(weak);
            }

            var made = await office.Get<IUserAccounts>().CreateAsync(entry, act.Because(asked.GetValue(why)));
            if (made.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            var when = made.Value.Waits ? " after a second person approves the role" : "";
            return await Say(office, made.Value, $"{entry.UserName} can sign in as {asked.GetRequiredValue(role)}{when}.", typed, act);
        }));
        return command;
    }

    private static Command Disable(string[] settings)
    {
        var name = new Argument<string>("NAME");
        var why = Why();
        var command = new Command("disable", "Disable a user account. Its next request is refused.") { name, why };
        command.SetAction(asked => Change(settings, "user disable", (office, act) => Known(office, asked.GetRequiredValue(name), async known =>
        {
            var shut = await office.Get<IUserAccounts>().DisableAsync(known.Member.Id, act.Because(asked.GetValue(why)));
            if (shut.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            Console.Out.WriteLine($"{known.UserName} can no longer sign in.");
            return CommandLine.Done;
        })));
        return command;
    }

    private static Command Reset(string[] settings)
    {
        var name = new Argument<string>("NAME");
        var command = new Command("reset", "Give a new one-time code (or a password that you enter or pipe in), unlock a user account, or enable a disabled one.") { name };
        command.SetAction(asked => Change(settings, "user reset", (office, act) => Known(office, asked.GetRequiredValue(name), async known =>
        {
            var typed = Password();
            if (typed is not null)
            {
                return await Say(office, known.UserName, typed, act);
            }

            var userAccounts = office.Get<IUserAccounts>();
            if (known.DisabledAt is not null && (await userAccounts.EnableAsync(known.Member.Id, act)).Refusal is { } shut)
            {
                return VerbOffice.Refuse(shut);
            }

            var issued = await userAccounts.ResetAsync(known.Member.Id, act);
            return issued.Refusal is { } no ? VerbOffice.Refuse(no) : await Say(office, issued.Value, $"{known.UserName} signs in with a one-time code.", null, act);
        })));
        return command;
    }

    /// <summary>For the office whose only administrator lost the phone: at the console it needs no second person.</summary>
    private static Command RemoveApp(string[] settings)
    {
        var name = new Argument<string>("NAME");
        var why = Why();
        var command = new Command("remove-app", "Remove the authenticator app of a user who lost the phone. Their sessions end; they set up another one at the next sign-in.") { name, why };
        command.SetAction(asked => Change(settings, "user remove-app", (office, act) => Known(office, asked.GetRequiredValue(name), async known =>
        {
            var removed = await office.Get<ILostAuthenticators>().RemoveAsync(known.Member.Id, null, act.Because(asked.GetValue(why)));
            if (removed.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            Console.Out.WriteLine($"The authenticator app of {known.UserName} is removed. {known.UserName} signs in with the password, and sets up another app where the role requires one.");
            return CommandLine.Done;
        })));
        return command;
    }

    private static async Task<int> List(string[] settings)
    {
        await using var office = VerbOffice.Open(settings);
        return await office.Read(async () =>
        {
            foreach (var entry in await office.Get<IStaffDirectory>().ListAsync())
            {
                var state = entry.DisabledAt is { } since ? $"disabled since {since:yyyy-MM-dd HH:mm} UTC" : entry.LockedUntil is { } until ? $"locked until {until:yyyy-MM-dd HH:mm} UTC" : "enabled";
                Console.Out.WriteLine($"{entry.UserName,-20} {entry.Member.Role,-14} {entry.Member.Person,-12} {entry.Member.Name,-24} {state}");
            }

            return CommandLine.Done;
        });
    }

    private static Option<string> Why() => new("--reason") { Description = "The reason. It stays with the record.", DefaultValueFactory = _ => "at the console" };

    private static async Task<int> Change(string[] settings, string verb, Func<VerbOffice, CounterAct, Task<int>> change)
    {
        await using var office = VerbOffice.Open(settings);
        return await office.Write(() => change(office, office.Act(verb)));
    }

    private static async Task<int> Known(VerbOffice office, string userName, Func<StaffEntry, Task<int>> work) =>
        await office.Get<IStaffDirectory>().FindAsync(userName) is { } known ? await work(known) : VerbOffice.Refuse(StaffRefusals.NoSuchSignIn(userName));

    /// <summary>What was done, and the one-time code; a password that was given takes the code's place.</summary>
    private static async Task<int> Say(VerbOffice office, IssuedCode issued, string done, string? typed, CounterAct act)
    {
        if (typed is not null)
        {
            var set = await office.Get<IStaffDirectory>().ResetAsync(issued.UserName, typed, act);
            if (set.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            Console.Out.WriteLine(done);
            return CommandLine.Done;
        }

        Console.Out.WriteLine(done);
        Console.Out.WriteLine($"One-time code, shown this once: {issued.Code}");
        Console.Out.WriteLine($"Good for one sign-in until {office.Get<IOptions<OfficeOptions>>().Value.LocalOf(issued.ExpiresAt).Moment()}. The user then chooses a password.");
        return CommandLine.Done;
    }

    private static async Task<int> Say(VerbOffice office, string userName, string typed, CounterAct act)
    {
        var set = await office.Get<IStaffDirectory>().ResetAsync(userName, typed, act);
        if (set.Refusal is { } no)
        {
            return VerbOffice.Refuse(no);
        }

        Console.Out.WriteLine($"{userName} has a new password.");
        return CommandLine.Done;
    }

    /// <summary>What was typed or piped in; null for a one-time code.</summary>
    private static string? Password()
    {
        var typed = Console.IsInputRedirected ? Console.In.ReadLine()
            : AnsiConsole.Profile.Capabilities.Interactive ? AnsiConsole.Prompt(new TextPrompt<string>("Password (leave empty for a one-time code):").Secret().AllowEmpty())
            : null;
        return string.IsNullOrEmpty(typed) ? null : typed;
    }
}
