using System.Net;
using AngleSharp.Dom;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>One person with two sign-ins is still one person; what belongs to another clerk stays theirs (checklist 36, 37).</summary>
public sealed class SecondPersonTests : TrustTest
{
    [Fact]
    public async Task A_clerks_second_sign_in_as_supervisor_cannot_agree_to_their_void_at_the_window_or_from_the_queue()
    {
        var alias = await Hire("alias", Role.Supervisor, "e-101");
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");

        var here = await Clerk.Submit(await Clerk.Page(receipt + "/void"), "main form", ("Form.Reason", "Wrong account"), ("Form.UserName", "alias"), ("Form.Password", CounterFactory.Password));
        await Clerk.Submit(await Clerk.Page(receipt + "/void"), "main form", ("Form.Reason", "Wrong account"), ("Form.By", "Queue"));
        var number = receipt.Split('/')[^1];
        var queue = await alias.Post($"/supervisor/voids/{number}/approve", ("FormToken", Token(await alias.Page("/"))), ("Form.Password", CounterFactory.Password));

        Assert.Equal(StaffRefusals.OwnWork.Message, await Sentence(here));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, queue.StatusCode);
        Assert.Equal(ReceiptState.VoidRequested, await Counter.With<TaxCounterContext, ReceiptState>(c => c.Set<PaymentEvent>().Select(e => e.State).SingleAsync()));
        await BooksHold(receipts: 1);
    }

    [Fact]
    public async Task Somebody_elses_void_asked_by_the_alias_is_not_agreed_to_by_the_same_person_either()
    {
        await Hire("alias", Role.Supervisor, "E-201");
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");
        var supervisor = await Counter.SignInAs("supervisor");

        var answer = await supervisor.Submit(await supervisor.Page(receipt + "/void"), "main form", ("Form.Reason", "Wrong account"), ("Form.UserName", "alias"), ("Form.Password", CounterFactory.Password));

        Assert.Equal(StaffRefusals.OwnWork.Message, await Sentence(answer));
    }

    [Theory]
    [InlineData("""UPDATE "ReceiptVoids" SET "DecidedByPerson" = "RequestedByPerson" """, "CK_ReceiptVoids_SecondPerson")]
    [InlineData("""UPDATE "ReceiptVoids" SET "DecidedByPerson" = LOWER("RequestedByPerson")""", "CK_ReceiptVoids_SecondPerson")]
    [InlineData("""UPDATE "PaymentPlans" SET "DecidedByPerson" = LOWER("RequestedByPerson")""", "CK_PaymentPlans_SecondPerson")]
    [InlineData("""UPDATE "MovedPayments" SET "DecidedByPerson" = LOWER("RequestedByPerson")""", "CK_MovedPayments_SecondPerson")]
    [InlineData("""UPDATE "MovedPayments" SET "State" = 'Posted', "AloneUpToCents" = 0""", "CK_MovedPayments_Alone")]
    [InlineData("""UPDATE "Drawers" SET "AcceptedByPerson" = "ClerkPerson" """, "CK_Drawers_SecondPerson")]
    [InlineData("""UPDATE "Drawers" SET "AcceptedByPerson" = LOWER("ClerkPerson")""", "CK_Drawers_SecondPerson")]
    [InlineData("""UPDATE "Deposits" SET "VerifiedByPerson" = "PreparedByPerson" """, "CK_Deposits_SecondPerson")]
    [InlineData("""UPDATE "Deposits" SET "VerifiedByPerson" = LOWER("PreparedByPerson")""", "CK_Deposits_SecondPerson")]
    public async Task The_database_refuses_one_person_in_both_places(string statement, string constraint)
    {
        await using var office = new FullOffice(Counter);
        await office.Work();

        var no = await Assert.ThrowsAsync<SqliteException>(() => Counter.With<TaxCounterContext, int>(c => c.Database.ExecuteSqlRawAsync(statement)));

        Assert.Contains(constraint, no.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_neither_reads_nor_moves_the_drawer_of_another()
    {
        await OpenDrawer(Clerk);
        await Pay(Clerk, await Owe(Debts.Sales), "1200");
        var theirs = await Counter.With<TaxCounterContext, Drawer>(c => c.Set<Drawer>().AsNoTracking().SingleAsync());
        var other = await Counter.SignInAs("clerk2");
        var token = ("FormToken", Token(await other.Page("/")));

        foreach (var report in new[] { "x", "z" })
        {
            Assert.Equal("/", (await other.Get($"/cashiering/drawers/{theirs.Id.Value}/{report}")).Headers.Location?.OriginalString);
        }

        foreach (var step in new[] { "lock", "unlock", "count/start", "count/back", "count", "explain" })
        {
            await other.Post("/cashiering/drawer/" + step, token, ("id", theirs.Id.Value.ToString()), ("Form.Id", theirs.Id.Value.ToString()), ("DrawerId", theirs.Id.Value.ToString()), ("reason", "x"));
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await other.Post($"/supervisor/drawers/{theirs.Id.Value}/accept", token, ("Form.Password", CounterFactory.Password))).StatusCode);
        var after = await Counter.With<TaxCounterContext, Drawer>(c => c.Set<Drawer>().AsNoTracking().SingleAsync());
        Assert.Equal((theirs.State, theirs.Version, theirs.ClerkPerson), (after.State, after.Version, after.ClerkPerson));
    }

    [Fact]
    public async Task A_payment_goes_into_ones_own_drawer_whatever_the_form_says()
    {
        await OpenDrawer(Clerk);
        var theirs = await Counter.With<TaxCounterContext, Guid>(async c => (await c.Set<Drawer>().SingleAsync()).Id.Value);
        var other = await Counter.SignInAs("clerk2");
        await OpenDrawer(other, 4);
        var confirm = await ToConfirm(other, await Owe(Debts.Sales), ("Form.Amount", "1200"));

        await other.Submit(confirm, "#post", ("Form.DrawerId", theirs.ToString()), ("DrawerId", theirs.ToString()), ("Form.ClerkId", theirs.ToString()));

        Assert.NotEqual(theirs, await Counter.With<TaxCounterContext, Guid>(async c => (await c.Set<PaymentEvent>().SingleAsync()).DrawerId!.Value.Value));
        await BooksHold(receipts: 1);
    }

    private static string Token(IDocument page) => page.QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;
}
