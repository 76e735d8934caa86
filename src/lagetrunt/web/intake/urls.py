"""Addresses of papers: receiving, reviewing, and whether two people are one."""

from django.urls import path

from lagetrunt.web.intake import correcting, entering, learned, page_pictures, papers, receiving, reviewing, same, steps

urlpatterns = [
    path("inlasning/", receiving.intake, name="intake"),
    path("inlasning/<str:batch>/", receiving.batch, name="batch"),
    path("inlasning/<str:batch>/fler/", receiving.batch_more, name="batch_more"),
    path("inlasning/<str:batch>/for-in/", receiving.batch_enter, name="batch_enter"),
    path("handlingar/", papers.papers, name="papers"),
    path("handlingar/<str:paper>/", papers.paper, name="paper"),
    path("handlingar/<str:paper>/sida/<int:page>.png", page_pictures.picture, name="paper_page"),
    path("handlingar/<str:paper>/original/", papers.original, name="paper_original"),
    path("handlingar/<str:paper>/dra-tillbaka/", steps.paper_withdraw, name="paper_withdraw"),
    path("handlingar/<str:paper>/gallra/", steps.paper_purge, name="paper_purge"),
    path("handlingar/<str:paper>/steg/<slug:step>/", steps.paper_step, name="paper_step"),
    path("handlingar/<str:paper>/natverk/", entering.paper_body, name="paper_body"),
    path("handlingar/<str:paper>/ersatter/", entering.paper_replaces, name="paper_replaces"),
    path("handlingar/<str:paper>/for-in/", entering.paper_enter, name="paper_enter"),
    path("handlingar/<str:paper>/granska/", reviewing.review, name="review"),
    path("handlingar/<str:paper>/granska/angra/", reviewing.review_undo, name="review_undo"),
    path("handlingar/<str:paper>/granska/sakra/", reviewing.review_sure, name="review_sure"),
    path("handlingar/<str:paper>/granska/sakra/angra/", reviewing.review_sure_undo, name="review_sure_undo"),
    path("handlingar/<str:paper>/granska/nytt/", correcting.finding_add, name="finding_add"),
    path("handlingar/<str:paper>/granska/<str:finding>/", reviewing.finding, name="finding"),
    path("handlingar/<str:paper>/granska/<str:finding>/ratta/", correcting.finding_correct, name="finding_correct"),
    path("handlingar/<str:paper>/granska/<str:finding>/<slug:step>/", reviewing.finding_step, name="finding_step"),
    path("personer/samma/", same.same_questions, name="same_questions"),
    path("personer/samma/<str:question>/<slug:answer>/", same.same_answer, name="same_answer"),
    path("personer/samma/<str:question>/fraga/igen/", same.same_reopen, name="same_reopen"),
    path("personer/ihopford/<str:join>/angra/", same.join_undo, name="join_undo"),
    path("inlart/", learned.learned, name="learned"),
    path("inlart/<str:learned>/<slug:step>/", learned.learned_step, name="learned_step"),
    path("tangenter/", reviewing.keys, name="keys"),
]
